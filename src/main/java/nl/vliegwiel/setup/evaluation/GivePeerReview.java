package nl.vliegwiel.setup.evaluation;

/** The form {@code give-peer-review}. */
record GivePeerReview(String team, String goesWell, String isHard, String learnt, String shouldChange, Boolean unnamed, Boolean checked) {
}
