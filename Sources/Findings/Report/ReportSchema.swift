extension Report {
  /// The shape of `report.json`, as JSON Schema (https://json-schema.org/draft/2020-12/schema).
  ///
  /// It stands in the program, so that a report's reader needs no other file: `factcheck report --schema` prints it.
  package static let schema = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "FactCheck report, format 2",
      "type": "object",
      "additionalProperties": false,
      "required": ["format", "run", "documents", "rules", "assertions", "findings", "waivers", "baseline", "publishedAnyway"],
      "properties": {
        "format": {"const": 2},
        "run": {"$ref": "#/$defs/run"},
        "documents": {"type": "array", "items": {"$ref": "#/$defs/document"}},
        "assertions": {"type": "array", "items": {"$ref": "#/$defs/assertion"}},
        "rules": {
          "type": "array",
          "items": {
            "type": "object", "additionalProperties": false, "required": ["id", "summary", "tier"],
            "properties": {
              "id": {"type": "string"}, "summary": {"type": "string"}, "tier": {"enum": ["A", "B", "C"]},
              "discussion": {"type": "string"}
            }
          }
        },
        "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
        "waivers": {"type": "array", "items": {"$ref": "#/$defs/waiver"}},
        "baseline": {
          "type": "object", "additionalProperties": false, "required": ["count", "matched"],
          "properties": {"count": {"$ref": "#/$defs/count"}, "matched": {"$ref": "#/$defs/count"}}
        },
        "publishedAnyway": {"type": "array", "items": {"$ref": "#/$defs/publishedAnyway"}}
      },
      "$defs": {
        "count": {"type": "integer", "minimum": 0},
        "ordinal": {"type": "integer", "minimum": 1},
        "id": {"type": "string", "pattern": "^[0-9a-f]{16}(\\\\.[0-9]+)?$"},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "day": {"type": "string", "pattern": "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "severity": {"enum": ["note", "warning", "error"]},
        "verdict": {"enum": ["fails", "undecided", "holds", "vacuous"]},
        "kind": {"enum": ["date", "figure", "quotation", "attribution", "claim", "name"]},
        "range": {
          "description": "UTF-8 offsets into the document, end exclusive",
          "type": "object", "additionalProperties": false, "required": ["start", "end"],
          "properties": {"start": {"$ref": "#/$defs/count"}, "end": {"$ref": "#/$defs/count"}}
        },
        "position": {
          "description": "1-based; column in Unicode code points, byteColumn in UTF-8 bytes",
          "type": "object", "additionalProperties": false, "required": ["line", "column", "byteColumn"],
          "properties": {
            "line": {"$ref": "#/$defs/ordinal"}, "column": {"$ref": "#/$defs/ordinal"},
            "byteColumn": {"$ref": "#/$defs/ordinal"}
          }
        },
        "place": {
          "type": "object", "additionalProperties": false, "required": ["document", "range", "start", "end"],
          "properties": {
            "document": {"type": "string"}, "range": {"$ref": "#/$defs/range"},
            "start": {"$ref": "#/$defs/position"}, "end": {"$ref": "#/$defs/position"}
          }
        },
        "quote": {
          "description": "a W3C TextQuoteSelector",
          "type": "object", "additionalProperties": false, "required": ["exact", "prefix", "suffix"],
          "properties": {"exact": {"type": "string"}, "prefix": {"type": "string"}, "suffix": {"type": "string"}}
        },
        "run": {
          "type": "object", "additionalProperties": false,
          "required": ["tool", "rules", "failLevel", "day", "finished", "redacted", "assertionFiles", "problems"],
          "properties": {
            "tool": {"type": "string"}, "rules": {"type": "string"}, "failLevel": {"$ref": "#/$defs/severity"},
            "day": {"$ref": "#/$defs/day"}, "finished": {"type": "boolean"}, "redacted": {"type": "boolean"},
            "part": {
              "description": "what the run was narrowed to; absent for a whole run",
              "type": "object", "additionalProperties": false,
              "properties": {"document": {"type": "string"}, "rule": {"type": "string"}}
            },
            "shard": {
              "description": "which of several runs, that look at the documents between them, this is; absent for all in one",
              "type": "object", "additionalProperties": false, "required": ["number", "of"],
              "properties": {
                "number": {"type": "integer"}, "of": {"type": "integer"},
                "inputs": {"$ref": "#/$defs/sha256"}, "commit": {"type": "string"}
              }
            },
            "houseRulesOnly": {"description": "true for factcheck check, which runs no sheets", "type": "boolean"},
            "assertionFiles": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false, "required": ["path", "sha256"],
                "properties": {"path": {"type": "string"}, "sha256": {"$ref": "#/$defs/sha256"}}
              }
            },
            "problems": {"type": "array", "items": {"$ref": "#/$defs/problem"}},
            "notes": {"type": "array", "items": {"type": "string"}}
          }
        },
        "field": {
          "type": "object", "additionalProperties": false, "required": ["text", "range"],
          "properties": {"text": {"type": "string"}, "range": {"$ref": "#/$defs/range"}}
        },
        "document": {
          "type": "object", "additionalProperties": false,
          "required": ["path", "header", "redacted", "marks", "coverage"],
          "properties": {
            "path": {"type": "string"}, "sha256": {"$ref": "#/$defs/sha256"}, "redacted": {"type": "boolean"},
            "text": {"description": "absent when redacted or unreadable", "type": "string"},
            "error": {
              "type": "object", "additionalProperties": false, "required": ["message", "offset", "line"],
              "properties": {
                "message": {"type": "string"}, "offset": {"$ref": "#/$defs/count"}, "line": {"$ref": "#/$defs/ordinal"}
              }
            },
            "header": {
              "type": "object", "additionalProperties": false, "required": ["end"],
              "properties": {
                "published": {"$ref": "#/$defs/day"}, "updated": {"$ref": "#/$defs/day"},
                "corrected": {"$ref": "#/$defs/day"}, "embargo": {"$ref": "#/$defs/day"},
                "title": {"$ref": "#/$defs/field"}, "standfirst": {"$ref": "#/$defs/field"},
                "author": {"type": "string"}, "source": {"type": "string"}, "genre": {"type": "string"}, "dates": {"type": "string"},
                "format": {"type": "string"},
                "end": {"$ref": "#/$defs/count"}
              }
            },
            "marks": {"type": "array", "items": {"$ref": "#/$defs/mark"}},
            "coverage": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false, "required": ["kind", "read", "covered"],
                "properties": {
                  "kind": {"$ref": "#/$defs/kind"}, "read": {"$ref": "#/$defs/count"},
                  "covered": {"$ref": "#/$defs/count"}
                }
              }
            },
            "editions": {
              "description": "paths of the editions of its piece, itself among them, the earliest first",
              "type": "array", "items": {"type": "string"}
            },
            "strength": {"$ref": "#/$defs/strength"}
          }
        },
        "mark": {
          "type": "object", "additionalProperties": false, "required": ["kind", "range", "value", "coveredBy"],
          "properties": {
            "kind": {"$ref": "#/$defs/kind"}, "range": {"$ref": "#/$defs/range"}, "value": {"type": "string"},
            "parts": {"type": "array", "items": {"$ref": "#/$defs/range"}},
            "interval": {"type": "string"}, "who": {"type": "string"},
            "coveredBy": {"type": "array", "items": {"$ref": "#/$defs/id"}}
          }
        },
        "strength": {
          "type": "object", "additionalProperties": false,
          "required": ["tried", "failed", "undecided", "seed", "survivors"],
          "properties": {
            "tried": {"$ref": "#/$defs/count"}, "failed": {"$ref": "#/$defs/count"},
            "undecided": {"$ref": "#/$defs/count"}, "seed": {"type": "integer"},
            "survivors": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false, "required": ["kind", "range", "text", "changedTo"],
                "properties": {
                  "kind": {"type": "string"}, "range": {"$ref": "#/$defs/range"}, "text": {"type": "string"},
                  "changedTo": {"type": "string"}
                }
              }
            }
          }
        },
        "problem": {
          "type": "object", "additionalProperties": false, "required": ["kind", "message"],
          "properties": {
            "kind": {"enum": ["setting", "waiver", "baseline", "sheet", "changed", "run"]},
            "message": {"type": "string"},
            "place": {
              "type": "object", "additionalProperties": false, "required": ["file"],
              "properties": {"file": {"type": "string"}, "line": {"$ref": "#/$defs/ordinal"}}
            }
          }
        },
        "signOff": {
          "type": "object", "additionalProperties": false, "required": ["by", "on", "against"],
          "properties": {
            "by": {"type": "string"}, "on": {"type": "string"}, "against": {"type": "string"},
            "fingerprint": {"type": "string"}
          }
        },
        "assertion": {
          "type": "object", "additionalProperties": false,
          "required": [
            "id", "sheet", "section", "title", "occurrence", "order", "rule", "tier", "place", "houseRule", "verdict",
            "severity", "confirmation", "documents", "ticks"
          ],
          "properties": {
            "id": {"$ref": "#/$defs/id"}, "sheet": {"type": "string"}, "section": {"type": "string"},
            "title": {"type": "string"}, "occurrence": {"$ref": "#/$defs/ordinal"}, "order": {"$ref": "#/$defs/count"},
            "rule": {"type": "string"}, "tier": {"enum": ["A", "B", "C"]},
            "place": {
              "type": "object", "additionalProperties": false, "required": ["fileID", "file", "line", "column"],
              "properties": {
                "fileID": {"type": "string"}, "file": {"type": "string"}, "line": {"$ref": "#/$defs/ordinal"},
                "column": {"$ref": "#/$defs/ordinal"}
              }
            },
            "houseRule": {"type": "boolean"}, "verdict": {"$ref": "#/$defs/verdict"},
            "severity": {"$ref": "#/$defs/severity"},
            "confirmation": {"enum": ["author", "unconfirmed", "signed", "changed"]},
            "signOff": {"$ref": "#/$defs/signOff"},
            "documents": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false, "required": ["document", "verdict", "touched"],
                "properties": {
                  "document": {"type": "string"}, "verdict": {"$ref": "#/$defs/verdict"},
                  "touched": {"type": "array", "items": {"$ref": "#/$defs/range"}}
                }
              }
            },
            "ticks": {"type": "array", "items": {"$ref": "#/$defs/kind"}}
          }
        },
        "finding": {
          "type": "object", "additionalProperties": false,
          "required": [
            "id", "identity", "assertion", "rule", "place", "severity", "verdict", "message", "operands", "related",
            "fingerprint", "baselined"
          ],
          "properties": {
            "id": {"$ref": "#/$defs/id"}, "identity": {"$ref": "#/$defs/id"}, "assertion": {"$ref": "#/$defs/id"},
            "rule": {"type": "string"}, "place": {"$ref": "#/$defs/place"}, "severity": {"$ref": "#/$defs/severity"},
            "verdict": {"$ref": "#/$defs/verdict"}, "message": {"type": "string"}, "arithmetic": {"type": "string"},
            "operands": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false, "required": ["label", "text", "value"],
                "properties": {
                  "label": {"type": "string"}, "text": {"type": "string"}, "value": {"type": "string"},
                  "interval": {"type": "string"}, "place": {"$ref": "#/$defs/place"}
                }
              }
            },
            "related": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false, "required": ["message", "place"],
                "properties": {
                  "message": {"type": "string"}, "place": {"$ref": "#/$defs/place"}, "quote": {"$ref": "#/$defs/quote"}
                }
              }
            },
            "quote": {"$ref": "#/$defs/quote"}, "fingerprint": {"$ref": "#/$defs/id"},
            "waivedBy": {"$ref": "#/$defs/id"}, "baselined": {"type": "boolean"}
          }
        },
        "waiver": {
          "type": "object", "additionalProperties": false, "required": ["id", "waiver", "state", "forgiven"],
          "properties": {
            "id": {"$ref": "#/$defs/id"}, "forgiven": {"$ref": "#/$defs/count"}, "error": {"type": "string"},
            "state": {"enum": ["used", "soon", "stale", "runOut", "malformed", "unjudged"]},
            "waiver": {
              "type": "object", "additionalProperties": false,
              "required": ["from", "document", "rule", "passage", "because"],
              "properties": {
                "from": {"type": "string"}, "document": {"type": "string"}, "rule": {"type": "string"},
                "passage": {"type": "string"}, "because": {"type": "string"}, "through": {"type": "string"},
                "by": {"type": "string"}
              }
            }
          }
        },
        "publishedAnyway": {
          "type": "object", "additionalProperties": false, "required": ["document", "sha256", "by", "because", "day"],
          "properties": {
            "document": {"type": "string"}, "sha256": {"$ref": "#/$defs/sha256"}, "by": {"type": "string"},
            "because": {"type": "string"}, "day": {"$ref": "#/$defs/day"}
          }
        }
      }
    }

    """
}
