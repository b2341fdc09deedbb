extension Lexicon {
  static let firstNames: [List] = [
    List(
      [.maleName],
      """
      aaron abdul abdullah abraham adam adrian ahmad ahmed al alan albert alex alexander alexei alfred ali allen amir anders \
      andre andrea andreas andrei andrew andy angelo angus ansel anthony antonio arnold arthur asif austin barack barry bashar \
      ben benjamin benny bernard bernie bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan \
      calvin carl carlos carlo cameron charles charlie chris christian christopher chuck clarence clark claude clay clive colin \
      conor corey craig curtis dale damien dan daniel danny darren dave david dean dennis derek desmond dick diego dirk dmitri dmitry \
      dominic donald don doug douglas duncan dwight earl ed eddie edgar edmund eduardo edward edwin eli elliott emmanuel eric erik ernest \
      ethan eugene evan felix fernando francis francisco francois frank franklin fred frederick gabriel gareth gary gavin gene \
      geoffrey george gerald gerard giovanni glen glenn gordon graham grant greg gregory guy hank hans harold harry harvey \
      hassan hector heinrich henri henry herbert herman howard hugh hugo hussein ian ibrahim igor ivan jack jacob jacques jake jamal james \
      jamie jared jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel johan john johnny jon jonathan \
      jorge jose josef joseph josh joshua juan julian julio justin kareem karl keith ken kenneth kevin khalid kofi kurt kyle \
      lance larry lars laurence lawrence lee leo leon leonard leroy leslie lewis liam lloyd logan lou louis lucas luis luke \
      mahmoud malcolm marc marcel marco marcus mario mark martin marty marvin mathew matt matthew maurice max michael miguel mike mikhail \
      milton mitch mitt mohamed mohammad mohammed morgan morris moses muhammad murray nathan nathaniel neal ned neil nelson \
      newt nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar oscar osama otto owen pablo pat patrick paul \
      pavel pedro percy perry pete peter phil philip phillip pierre rafael rahul ralph ramon randy raul ray raymond reginald rene rex \
      ricardo rich richard rick ricky rob robert roberto robin rod rodney roger roland ron ronald ronnie ross roy ruben rudolph rudy \
      rupert russell ryan saddam salman sam samuel saul scott sean sebastian sergei sergey seth shane shaun sidney silvio simon spencer \
      stan stanley stefan stephen steve steven stewart stuart ted terence terry theodore thomas tim timothy toby todd tom tommy \
      tony travis trevor tyler vernon victor vincent vladimir wallace walter warren wayne wendell wesley wilbur will william \
      winston woodrow xavier yasser yitzhak yusuf zachary jeb ansgar mohsen hamid nouri recep tayyip binyamin shinzo narendra jinping
      """),
    List(
      [.femaleName],
      """
      abigail ada adele adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amy ana andrea angela \
      angelina anita ann anna anne annette annie antonia april ashley audrey ava barbara bea beatrice becky belinda bernadette \
      bertha beth betty beverly bonnie brenda bridget brittany camilla candice carla carly carmen carol caroline carolyn carrie \
      catherine cathy cecilia charlotte cheryl chelsea christina christine cindy claire clara claudia colleen condoleezza connie \
      constance courtney crystal cynthia daisy dana daniela danielle darlene dawn deborah debbie debra delia denise diana diane dolores \
      donna dora doris dorothy edith edna eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma \
      erica erika erin esther eva eve evelyn fatima felicia fiona florence frances gabrielle gail geraldine gertrude gillian gina \
      gisele gladys glenda gloria grace greta gwen hannah hanna harriet hazel heather heidi helen helena hillary holly hope huma ida ingrid \
      irene iris isabel isabella ivanka ivy jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica \
      jill jo joan joanna joanne jocelyn jodie josephine joy joyce juanita judith judy julia julie june kamala karen kate katherine \
      kathleen kathryn kathy katie katrina kay kelly kellyanne kendra kim kimberly kirsten kristen kristin laila laura lauren leah leila \
      lena leslie leticia lillian lily linda lisa liz lois loretta lorraine louise lucia lucy lydia lynn madeleine madeline maggie \
      maia malala malia mandy margaret maria marian marie marilyn marina marjorie marlene martha mary maureen maya megan meghan melania \
      melanie melinda melissa mercedes meredith michelle mildred mimi miranda miriam molly monica nadia nancy naomi natalie natasha \
      nellie nicola nicole nikki nina nora norma olga olivia paige pamela patricia patti paula pauline pearl peggy penelope penny \
      phyllis polly priscilla rachel rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina \
      sally samantha sandra sandy sara sarah sasha serena shannon sharon sheila shelley sherry shirley sofia sonia sophia sophie stacey \
      stella stephanie sue susan suzanne sybil sylvia tamara tammy tania tanya tara teresa theresa tiffany tina tracy ursula valerie \
      vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yolanda yvette yvonne zoe
      """),
  ]
}
