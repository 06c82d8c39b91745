/** Plays households through the engine and the forms, as people would, with the clock moved. Nothing is inserted beside them. */
package nl.vliegwiel.demo;
