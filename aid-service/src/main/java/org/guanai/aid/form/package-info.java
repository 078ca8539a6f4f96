/// What families and schools put on paper (申请表): the application for aid and the application to be
/// recognised, filled in, and the statement of what was paid too much. Numbers of persons are not
/// known here and are written by hand. Clauses: 3.3.2a, 3.3.2b. Uses: `application`, `recognition`,
/// `recovery`, `programme`, `hardship`, `student`, `files.document`.
package org.guanai.aid.form;
