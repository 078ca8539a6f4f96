/// What goes in and out of the child's voice (3.3.3d). Clauses: 3.3.3d. Uses nothing.
package org.guanai.mentoring.counsel.voice.form;
