/// An indicator (指标) that one statement counts. Uses the kit's `indicator` and `sql` only.
package org.guanai.mentoring.measure;
