/// Names that go by several spellings in English: the same place or person, each in all of them.
enum NameForms {
  private static let names: [String] = [
    "Kyiv, Kiev, Kyyiv", "Odesa, Odessa", "Kharkiv, Kharkov", "Lviv, Lvov", "Chornobyl, Chernobyl",
    "Mykolaiv, Nikolaev",
    "Donbas, Donbass", "Zaporizhzhia, Zaporozhye", "Chișinău, Chisinau, Kishinev", "Belarus, Byelorussia, Belorussia",
    "Mumbai, Bombay", "Kolkata, Calcutta", "Bengaluru, Bangalore", "Puducherry, Pondicherry",
    "Beijing, Peking", "Nanjing, Nanking", "Myanmar, Burma", "Yangon, Rangoon",
    "Sri Lanka, Ceylon", "Türkiye, Turkiye, Turkey", "İzmir, Izmir",
    "Czechia, Czech Republic", "Eswatini, Swaziland", "Timor-Leste, East Timor",
    "Côte d’Ivoire, Cote d’Ivoire, Ivory Coast",
    "Cabo Verde, Cape Verde", "Gaddafi, Qaddafi, Kadafi, Gadhafi, Qadhafi",
    "Zelenskyy, Zelensky, Zelenskiy, Zelenskyi", "Navalny, Navalnyy, Navalniy", "Hezbollah, Hizbollah, Hizbullah",
    "al-Qaeda, al-Qaida, al Qaeda", "Koran, Qur’an, Quran", "Muhammad, Mohammed, Mohammad", "Hanukkah, Chanukah",
    "Muslim, Moslem", "Romania, Rumania, Roumania", "Lyon, Lyons", "Marseille, Marseilles",
    "Basel, Basle", "Kraków, Krakow, Cracow", "Gdańsk, Gdansk", "Tehran, Teheran",
    "Mecca, Makkah", "Medina, Madinah", "Riyadh, Riyad",
  ]

  static let list: [[String]] = names.map { forms in
    forms.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}

extension Reading {
  /// The other spellings that a name goes by, as far as they are listed.
  package static func otherForms(of name: String) -> [String] {
    NameForms.list.filter { $0.contains { $0.lowercased() == name.lowercased() } }.flatMap(\.self).filter { $0 != name }
  }
}
