/** One household on one page: beside a form in Tasklist, and on its own, told by the features and read by whoever may. */
package nl.vliegwiel.overview;
