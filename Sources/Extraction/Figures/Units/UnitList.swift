/// The measures: a line each with name, dimension, factor to the base unit, spellings, and symbols that heed case.
///
/// Base units: meter, square meter, cubic meter, kilogram, second, meter per second, kelvin, degree, hertz, joule, watt,
/// newton, newton meter, pascal, volt, ampere, coulomb, farad, ohm, bit, decibel, meter per cubic meter, and one.
/// Factors of the international yard and pound, the US gallon and the thermochemical calorie are exact by definition.
enum UnitList {
  static let text = """
    meter;length;1;meters metre metres;m
    kilometer;length;1000;kilometers kilometre kilometres km kms;Km
    centimeter;length;1/100;centimeters centimetre centimetres cm cms;
    millimeter;length;1/1000;millimeters millimetre millimetres mm;
    micrometer;length;1/1000000;micrometers micrometre micrometres micron microns;μm µm um
    nanometer;length;1/1000000000;nanometers nanometre nanometres nm;
    decimeter;length;1/10;decimeters decimetre decimetres;dm
    mile;length;1609.344;miles mi;
    yard;length;0.9144;yards yd yds;
    foot;length;0.3048;feet ft;′
    inch;length;0.0254;inches;in ″ "
    fathom;length;1.8288;fathoms;
    furlong;length;201.168;furlongs;
    nautical mile;length;1852;nmi;
    light year;length;9460730472580800;light-year;ly
    parsec;length;30856775814913673;parsecs;
    astronomical unit;length;149597870700;;
    angstrom;length;1/10000000000;angstroms;Å
    hectare;area;10000;hectares ha;
    acre;area;4046.8564224;acres;
    square meter;area;1;sqm;m2 m²
    square kilometer;area;1000000;sqkm;km2 km²
    square centimeter;area;1/10000;;cm2 cm²
    square millimeter;area;1/1000000;;mm2 mm²
    square foot;area;0.09290304;sqft;ft2
    square inch;area;0.00064516;;
    square yard;area;0.83612736;;
    square mile;area;2589988.110336;;
    cubic meter;volume;1;;m3 m³
    cubic kilometer;volume;1000000000;;km3
    cubic centimeter;volume;1/1000000;;cm3 cm³ cc
    cubic foot;volume;0.028316846592;;ft3
    cubic inch;volume;0.000016387064;;
    cubic yard;volume;0.764554857984;;
    liter;volume;1/1000;liters litre litres;l L
    milliliter;volume;1/1000000;milliliters millilitre millilitres;ml mL
    centiliter;volume;1/100000;centiliters centilitre centilitres;cl
    deciliter;volume;1/10000;deciliters decilitre decilitres;dl dL
    hectoliter;volume;1/10;hectoliters hectolitre hectolitres;hl hL
    megaliter;volume;1000;megaliters megalitre megalitres;ML
    gigaliter;volume;1000000;gigaliters gigalitre gigalitres;GL
    acre foot;volume;1233.48183754752;;
    gallon;volume;0.003785411784;gallons gal;
    quart;volume;0.000946352946;quarts;qt
    pint;volume;0.000473176473;pints;pt
    fluid ounce;volume;0.0000295735295625;;
    cup;volume;0.0002365882365;;
    tablespoon;volume;0.00001478676478125;tablespoons tbsp;
    teaspoon;volume;0.00000492892159375;teaspoons tsp;
    barrel;volume;0.158987294928;barrels bbl bbls;
    barrel of oil equivalent;volume;0.158987294928;boe;
    bushel;volume;0.03523907016688;bushels;
    kilogram;mass;1;kilograms kilogramme kilogrammes kilo kilos kg kgs;Kg
    gram;mass;1/1000;grams gramme grammes;g
    milligram;mass;1/1000000;milligrams mg;
    microgram;mass;1/1000000000;micrograms mcg;μg µg
    ton;mass;1000;tons;
    tonne;mass;1000;tonnes;t
    kiloton;mass;1000000;kilotons kilotonne kilotonnes;kt
    megaton;mass;1000000000;megatons megatonne megatonnes;Mt
    gigaton;mass;1000000000000;gigatons gigatonne gigatonnes;Gt
    metric ton;mass;1000;;
    short ton;mass;907.18474;;
    long ton;mass;1016.0469088;;
    pound;mass;0.45359237;pounds lb lbs;
    ounce;mass;0.028349523125;ounces oz;
    troy ounce;mass;0.0311034768;;
    stone;mass;6.35029318;stones;
    carat;mass;0.0002;carats;
    hundredweight;mass;45.359237;cwt;
    second;time;1;seconds secs;s sec
    millisecond;time;1/1000;milliseconds;ms
    microsecond;time;1/1000000;microseconds;μs µs
    nanosecond;time;1/1000000000;nanoseconds;ns
    minute;time;60;minutes mins;min
    hour;time;3600;hours hr hrs;h
    day;time;86400;days;
    week;time;604800;weeks wk wks;
    fortnight;time;1209600;fortnights;
    month;time;2629746;months mth mths;
    year;time;31556952;years yr yrs;
    decade;time;315569520;decades;
    century;time;3155695200;centuries;
    millennium;time;31556952000;millennia millenniums;
    meter per second;speed;1;;m/s mps
    mile per hour;speed;0.44704;mph;
    kilometer per hour;speed;5/18;kph kmh kmph;
    foot per second;speed;0.3048;fps;
    knot;speed;463/900;knots;kn kt
    kelvin;temperature;1;kelvins;K
    celsius;temperature;1+273.15;centigrade celcius;C ℃
    fahrenheit;temperature;5/9+45967/180;farenheit;F ℉
    degree;angle;1;degrees deg;°
    radian;angle;57.29577951308232;radians;rad
    hertz;frequency;1;hz;Hz
    kilohertz;frequency;1000;khz;
    megahertz;frequency;1000000;;MHz Mhz
    gigahertz;frequency;1000000000;ghz;GHz
    terahertz;frequency;1000000000000;thz;THz
    revolutions per minute;rotation;1;rpm rpms;
    joule;energy;1;joules;J
    kilojoule;energy;1000;kilojoules;kJ
    megajoule;energy;1000000;megajoules;MJ
    gigajoule;energy;1000000000;gigajoules;GJ
    calorie;energy;4.184;calories;cal
    kilocalorie;energy;4184;kilocalories kcal;
    watt hour;energy;3600;;Wh
    kilowatt hour;energy;3600000;kwh;
    megawatt hour;energy;3600000000;;MWh
    gigawatt hour;energy;3600000000000;gwh;GWh
    terawatt hour;energy;3600000000000000;twh;TWh
    british thermal unit;energy;1055.05585262;btu btus;
    million british thermal unit;energy;1055055852.62;mmbtu;
    electronvolt;energy;0.0000000000000000001602176634;electronvolts;eV
    watt;power;1;watts;W
    milliwatt;power;1/1000;milliwatts;mW
    kilowatt;power;1000;kilowatts kw;
    megawatt;power;1000000;megawatts;MW
    gigawatt;power;1000000000;gigawatts gw;
    terawatt;power;1000000000000;terawatts;TW
    megawatt peak;power;1000000;mwp;MWp
    kilowatt peak;power;1000;kwp;kWp
    horsepower;power;745.69987158227022;hp;PS
    brake horsepower;power;745.69987158227022;bhp;
    newton;force;1;newtons;N
    kilonewton;force;1000;kilonewtons;kN
    newton meter;torque;1;;Nm N·m
    pound-foot;torque;1.3558179483314004;lbft;
    kilogram meter;torque;9.80665;;kgm
    pascal;pressure;1;pascals;Pa
    hectopascal;pressure;100;hectopascals;hPa
    kilopascal;pressure;1000;kilopascals;kPa
    megapascal;pressure;1000000;megapascals;MPa
    gigapascal;pressure;1000000000;gigapascals;GPa
    bar;pressure;100000;;
    millibar;pressure;100;millibars;mb mbar
    atmosphere;pressure;101325;;atm
    millimeter of mercury;pressure;133.322387415;mmhg;
    torr;pressure;133.322368421;;
    psi;pressure;6894.757293168;;
    volt;voltage;1;volts;V
    millivolt;voltage;1/1000;millivolts;mV
    kilovolt;voltage;1000;kilovolts kv;
    ampere;current;1;amperes amp amps;A
    milliampere;current;1/1000;milliamperes milliamp milliamps;mA
    ampere per square centimeter;currentDensity;1;;A/cm2
    ampere-hour;charge;3600;;Ah
    milliampere-hour;charge;3.6;mah;
    coulomb;charge;1;coulombs;
    farad;capacitance;1;farads;
    ohm;resistance;1;ohms;Ω
    bit;data;1;bits;b
    kilobit;data;1000;kilobits;kb Kb
    megabit;data;1000000;megabits;Mb
    gigabit;data;1000000000;gigabits;Gb
    byte;data;8;bytes;B
    kilobyte;data;8000;kilobytes;kB KB
    megabyte;data;8000000;megabytes;MB
    gigabyte;data;8000000000;gigabytes gigs;GB
    terabyte;data;8000000000000;terabytes;TB
    petabyte;data;8000000000000000;petabytes;PB
    exabyte;data;8000000000000000000;exabytes;EB
    zettabyte;data;8000000000000000000000;zettabytes;ZB
    terabit;data;1000000000000;terabits;Tb
    kilobit per second;dataRate;1000;kbps;
    megabit per second;dataRate;1000000;mbps;
    gigabit per second;dataRate;1000000000;gbps;
    terabit per second;dataRate;1000000000000;tbps;
    decibel;loudness;1;decibels db;
    mile per gallon;economy;425143.707430272;mpg;
    parts-per-million;concentration;1/1000000;ppm;
    parts-per-billion;concentration;1/1000000000;ppb;
    milligram per deciliter;density;1;;mg/dL
    beat per minute;rotation;1;bpm;
    megapixel;count;1000000;megapixels;MP
    pixel;count;1;pixels;
    dot per inch;resolution;1;dpi;
    pixel per inch;resolution;1;ppi;
    frame per second;rotation;60;;
    lumen;light;1;lumens;lm
    lux;illuminance;1;;lx
    nit;luminance;1;nits;
    candela;intensity;1;candelas;
    sievert;dose;1;sieverts;Sv
    millisievert;dose;1/1000;millisieverts;mSv
    microsievert;dose;1/1000000;microsieverts;μSv µSv
    becquerel;radioactivity;1;becquerels;Bq
    mole;amount;1;;mol
    millimole;amount;1/1000;millimoles;mmol
    teraflops;computing;1;teraflop tflops;TFLOPS
    petaflops;computing;1000;petaflop pflops;
    twenty-foot equivalent unit;count;1;teu teus;TEU
    percent;ratio;1/100;pct percents pc;
    percentage point;ratio;1/100;;
    basis point;ratio;1/10000;bp bps;
    """
}
