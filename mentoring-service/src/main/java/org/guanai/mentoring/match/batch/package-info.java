/// Pairing many children at once (批量结对, 3.1.3a), with a result for each. Uses pairings only.
package org.guanai.mentoring.match.batch;
