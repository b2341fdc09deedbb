internal import SourceText

/// Letters that readers know without their words.
enum Acronyms {
  /// Bodies, offices, techniques and units that newspapers write without spelling them out.
  static let wellKnown = WordSet(
    """
    aaa abc aclu aids aka ak am amc aol ap apec ar asap asean at atm att ba bbc bmw bp bs btw ca cbs ccp cctv cd cdc ceo \
    cern cfo cia cio cnn co2 coo covid cpr crt csi ct cto cv dc ddt dea dhl dhs diy dj dna dnc doj dod doe dot dui dvd dwi \
    ea ecb eeoc emt ep epa er esp espn est edt pst pdt cst cdt mst gmt utc eu faa faq fbi fca fcc fda fdr fec fema fifa fm \
    fox ft ftc fyi g7 g8 g20 gao gdp gi gm gnp goalie gop gps gpa gq hbo hd hiv hp hq hr hsbc html http hud iaea ibm icbm \
    ice icu id ied ig ii iii imdb imf ioc ip ipad iq ira iraq irs isil isis it itv iv ivf jd jfk jr kbg kfc kgb kkk klm ko la \
    laser lbj lcd led lgbt lgbtq lgbtqia llc llp lng lol lp lsd ltd ma mba mbe mc md mgm mia mit mlb mls mp mpg mph mri ms \
    msnbc mtv mvp naacp nafta nasa nasdaq nascar nato nba nbc ncaa nfl ngo nhl nhs nih nj no noaa nobel npr nra nsa nsc ny \
    nyc nypd nyse nyu oas obe oecd ok opec osha pa pbs pc pdf pga phd pin pm pms pow pr ps pta ptsd pvc qc rbi raf rna rnc \
    rotc rsvp rv sars sat scuba sec sms sos spf sr ss suv swat tb tnt tsa tv tx ucla ufo uk un unesco unhcr unicef upi ups \
    us usa usaf usda usb usc usps ussr va vat vip vp wasp wc who wifi wmd wto ww1 ww2 wwf wwi wwii xl yes ymca ywca zip \
    pac pacs cpac crp nsfw iou afl lapd fdny gif jpeg url www blm maga daca obamacare \
    isps isp vpn ai vr cgi ev evs hmo hmos aarp hhs atf afp dpa cnbc cspan ubs cvs ipo ipos foia lsat gre tbs tlc hln nda pnc fico usfl wnba ins gitmo scotus potus flotus sotu rino wapo nyt wsj mfa
    """)
}
