/*
 * The texts that form-js 1.8.7 writes itself, with their Dutch: "{}" stands for what differs each time. A test holds this list
 * against the library, so that a newer one cannot bring English back unseen.
 */

/** Beside a field that is not right. The server says the same in nl.vliegwiel.form.schema. */
export const errors = {
  "Field is required.": "Vul dit in of kies een antwoord.",
  "Field must be a valid email.": "Vul een e-mailadres in, zoals naam@voorbeeld.nl.",
  "Field must be a valid  international phone number. (e.g. +4930664040900)": "Vul een telefoonnummer in met landnummer, zoals +31612345678.",
  "Field must match pattern {}.": "Vul dit in zoals het formulier het vraagt.",
  "Field must have minimum value of {}.": "Vul een getal in van minstens {}.",
  "Field must have maximum value of {}.": "Vul een getal in van hoogstens {}.",
  "Field must have minimum length of {}.": "Gebruik minstens {} tekens.",
  "Field must have maximum length of {}.": "Gebruik hoogstens {} tekens.",
  "Value is not a number.": "Vul een getal in.",
  "Value is expected to be an integer.": "Vul een heel getal in.",
  "Value is expected to have at most {} decimal digit.": "Gebruik hoogstens {} cijfer achter de komma.",
  "Value is expected to have at most {} decimal digits.": "Gebruik hoogstens {} cijfers achter de komma.",
  "Please select a valid value, the two nearest valid values are {} and {}.": "Dit getal kan niet. Het dichtst bij liggen {} en {}.",
  "Date and time must both be entered.": "Vul een datum en een tijd in.",
  "No options source defined in the form definition": "Er is geen lijst om uit te kiezen. Meld dit bij beheer."
};

/** Written in the form itself, each at its own place: a user's own words are left alone. */
export const texts = {
  ".fjs-select-placeholder": { "Select": "Kies" },
  ".fjs-dropdownlist-empty": { "No results": "Niets gevonden", "All values selected": "Alles is al gekozen" },
  ".fjs-taglist-skip-link": { "Skip to search": "Naar het zoekveld" },
  ".fjs-repeat-render-add": { "Add new": "Toevoegen" },
  ".fjs-repeat-render-collapse": { "Collapse": "Inklappen", "Expand all ({})": "Alles tonen ({})" },
  ".fjs-table-nav-label": { " of ": " van " },
  ".fjs-table-middle-container": { "Nothing to show.": "Er staat hier nog niets." },
  ".fjs-iframe-placeholder-text": {
    "No content to show.": "Er is niets om te tonen.",
    "External content couldn't be loaded.": "Deze pagina van buiten kan niet worden getoond."
  },
  ".fjs-powered-by-lightbox": {
    "Web-based tooling for BPMN, DMN, and forms powered by": "Gereedschap voor processen, beslistabellen en formulieren, gemaakt door"
  }
};

/** Read out or shown on pointing. */
export const attributes = {
  "placeholder": { "Search": "Zoeken", "dd-mm-yyyy": "dd-mm-jjjj", "hh:mm": "uu:mm", "hh:mm ?m": "uu:mm" },
  "title": { "Remove tag": "Weghalen", "Powered by bpmn.io": "Gemaakt met bpmn.io" },
  "alt": { "This is an image placeholder": "Hier hoort een afbeelding" },
  "aria-label": {
    "Increment": "Hoger",
    "Decrement": "Lager",
    "Previous page": "Vorige pagina",
    "Next page": "Volgende pagina",
    "Remove list item {}": "Regel {} weghalen",
    "Click to sort by {} ascending": "Sorteren op {}, oplopend",
    "Click to sort by {} descending": "Sorteren op {}, aflopend",
    "Click to remove sorting": "Niet meer sorteren"
  }
};

/** The calendar's own words, in the shape it asks for. */
export const calendar = {
  weekdays: {
    shorthand: ["zo", "ma", "di", "wo", "do", "vr", "za"],
    longhand: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"]
  },
  months: {
    shorthand: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    longhand: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
  },
  firstDayOfWeek: 1,
  ordinal: () => "",
  rangeSeparator: " tot en met ",
  weekAbbreviation: "wk",
  scrollTitle: "Draai aan het muiswiel om te wijzigen",
  toggleTitle: "Klik om te wisselen",
  amPM: ["vm", "nm"],
  yearAriaLabel: "Jaar",
  monthAriaLabel: "Maand",
  hourAriaLabel: "Uur",
  minuteAriaLabel: "Minuut",
  time_24hr: true
};
