/** Drives the running product in a real Chromium, as people do. */
package nl.vliegwiel.browser;
