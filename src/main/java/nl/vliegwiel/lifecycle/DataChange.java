package nl.vliegwiel.lifecycle;

/** What can be different about a household without anybody having a task for it. */
public enum DataChange { NAME, PHONE, ADDRESS, JOINED, MOVED_OUT, DECEASED }
