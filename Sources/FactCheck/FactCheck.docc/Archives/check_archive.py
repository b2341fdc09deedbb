#!/usr/bin/env python3
"""Holds an archive to the house rules with Apache Spark: a row a document, a row a finding, a row a failure, as Parquet.

    spark-submit check_archive.py FACTCHECK INPUT OUTPUT

FACTCHECK is the statically linked program; each executor gets it from here. INPUT is a file or a folder of lines
{"id": …, "published": …, "text": …}, wherever Spark can read them. A task that was lost is done again by Spark, and its
answers are written once.
"""
import os
import subprocess
import sys

import pandas
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

OPERAND = "label string, text string, value string, interval string, part string, start int, end int"
FINDING = f"""id string, part string, start int, end int, text string, rule string, severity string, verdict string,
    message string, arithmetic string, operands array<struct<{OPERAND}>>,
    related array<struct<start int, end int, message string>>"""


def checker(name):
    def check(batches):
        for batch in batches:
            lines = batch["value"]
            program = [SparkFiles.get(name), "check", "--ndjson", "--jobs", "1", "--ordered"]
            done = subprocess.run(program, input="".join(line + "\n" for line in lines).encode(), stdout=subprocess.PIPE)
            answers = done.stdout.decode().split("\n")[:-1]
            # 0, 1 and 2 are answers; what was killed has answered too few, and the task fails and is done again.
            if done.returncode not in (0, 1, 2) or len(answers) != len(lines):
                raise RuntimeError(f"{len(answers)} answers to {len(lines)} lines, status {done.returncode}")
            yield pandas.DataFrame({"answer": answers})

    return check


def main(program, source, target):
    spark = SparkSession.builder.appName("FactCheck").getOrCreate()
    spark.sparkContext.addFile(program)
    lines = spark.read.text(source).where(F.col("value").rlike(r"[^\x00-\x20]"))
    answers = lines.mapInPandas(checker(os.path.basename(program)), "answer string")
    answer = F.from_json("answer", f"id string, error string, findings array<struct<{FINDING}>>")
    answers.select(answer.alias("of")).select("of.*").write.mode("overwrite").parquet(f"{target}/documents")
    documents = spark.read.parquet(f"{target}/documents")
    findings = documents.select(F.col("id").alias("document"), F.explode("findings").alias("of")).select("document", "of.*")
    findings.write.mode("overwrite").parquet(f"{target}/findings")
    documents.where("error is not null").select("id", "error").write.mode("overwrite").parquet(f"{target}/failures")
    counts = [spark.read.parquet(f"{target}/{table}").count() for table in ("documents", "findings", "failures")]
    print("{:,} documents, {:,} findings, {:,} failures".format(*counts))
    if counts[0] != lines.count():
        sys.exit("a line of the input has no answer")


if __name__ == "__main__":
    main(*sys.argv[1:4])
