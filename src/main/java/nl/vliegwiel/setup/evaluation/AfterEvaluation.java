package nl.vliegwiel.setup.evaluation;

/** Where the model goes after an evaluation. */
enum AfterEvaluation { NEXT_ROUND, CLOSE }
