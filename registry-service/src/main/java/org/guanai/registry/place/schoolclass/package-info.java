/// Classes of schools (班级): cohorts that keep their pupils and their teacher when they move up.
/// Serves 2.3 (the child's file) and 3.1.1a (class teachers). May use `organisation`.
package org.guanai.registry.place.schoolclass;
