/** Frequent surnames of the United Kingdom, so that “dr patel” is found though nothing in it is a capital. */
export const commonSurnames: ReadonlySet<string> = new Set(
  `smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker roberts edwards hughes
  hall clarke clark patel khan jackson wood turner harris cooper ward-jones morris singh ali ahmed hussain begum kaur shah
  moore martin harrison lewis watson baker morgan allen james scott phillips davis anderson mitchell bennett carter
  richardson shaw collins bailey campbell kelly miller parker simpson marshall stevens kumar sharma chowdhury rahman islam
  murphy o'brien o'connor oconnor obrien nowak kowalski kowalska wisniewski popescu ionescu chen wang li zhang okafor
  adeyemi mensah gupta mehta reddy rao das iqbal malik hassan ibrahim mohamed mohammed abdullah fernandes silva costa
  ramsden hodgson stephenson atkinson wilkinson dawson nicholson hargreaves holmes gibson ellis graham fisher webb murray
  reynolds pearson hunter griffiths henderson barker fletcher`.split(/\s+/),
);
