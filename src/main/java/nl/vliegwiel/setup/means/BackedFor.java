package nl.vliegwiel.setup.means;

/** What the backing is for (guide §6.3); the form has the words. */
enum BackedFor { PRIORITY, BUDGET, TIME, ROOM, TOGETHER }
