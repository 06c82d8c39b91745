/** Reads a Camunda Form on the server and holds a submission against it, as the browser (form-js 1.8.7) does. No engine in here. */
package nl.vliegwiel.form.schema;
