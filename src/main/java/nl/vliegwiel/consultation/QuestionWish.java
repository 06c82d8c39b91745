package nl.vliegwiel.consultation;

/** What somebody opens the form for. */
enum QuestionWish { ASK, WITHDRAW }
