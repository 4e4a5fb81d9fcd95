/** First names of the people who work in the NHS, for names typed without a capital letter. No word of everyday use. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abdul abigail abi adam adele agnieszka ahmed aisha alan alex alexandra ali alice alison amanda amber amina amy andrea
  andrew andy angela angie anita ann anna anne annie anthony anya asha ashley ashleigh barbara becky ben bernadette beth bethany
  bev beverley bex bob bobby brenda brian callum cameron carl carly carol caroline catherine cath cathy charlotte chelsea cheryl
  chloe chris christine claire clare colette colin connor craig dan daniel danielle danny darren dave david dawn debbie deborah
  declan denise derek diane donna doreen dorothy eileen elaine eleanor elizabeth ellen ellie emily emma eric erin ewa fatima
  fiona fran gareth gary gemma geoff george georgia gillian gina glenda gordon graham hannah harry hassan heather heidi helen
  ian imran irene jack jackie jacob jake james jamie jan jane janet janice jasmine jason jayne jean jenna jennifer jenny jess
  jessica jill jo joan joanna joanne joe john jonathan jordan joseph joshua joyce judith judy julia julie karen karl karolina
  kasia kate katherine kathleen kathy katie kay keith kelly ken kerry kev kevin kieran kim kirsty krystyna laura lauren leanne
  lee leon leah lesley leslie liam linda lindsay lisa liz lorraine louise lucy luke lyn lynn lynne maciej maggie magda mandy
  marcus marek margaret maria marie marion marjorie martin mary matt matthew maureen megan mel melanie michael michelle mick
  mike mohammed molly monica nadia naomi natalie natasha neil niamh nicola nigel nina oksana olivia olga omar oliver pam
  pamela patricia paul paula pauline peter phil philip piotr priya rachel raj rebecca rhys richard rita robert robin roger ros
  ruth ryan sally sam samantha samuel sandra sara sarah scott sean shabana shannon sharon sheila shirley simon sonia sophie
  stacey stanislaw stephanie stephen steve steven stuart sue susan suzanne tariq tasha teresa terry theresa tim tina toby
  tom tomasz tony tracey tracy trevor trish tyler valerie vanessa vicky victoria wendy wioletta yasmin yvonne zara zoe`.split(
    /\s+/,
  ),
);
