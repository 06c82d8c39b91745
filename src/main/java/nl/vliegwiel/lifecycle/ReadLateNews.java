package nl.vliegwiel.lifecycle;

/** The form {@code read-late-news}. */
record ReadLateNews(String household, String news, String instead) {
}
