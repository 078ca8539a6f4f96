/// Appraisals summed up by school, township and county (考评汇总, 3.1.1f): signed ones only. Owns no
/// table; reads `appraisal`.
package org.guanai.mentoring.appraisal.sum;
