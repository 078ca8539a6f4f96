/// Recording many contacts at once (批量录入, 3.1.3i, 3.1.3j, 3.1.4f), with a result for each: what a
/// phone kept while it was offline. Uses contacts only.
package org.guanai.mentoring.care.batch;
