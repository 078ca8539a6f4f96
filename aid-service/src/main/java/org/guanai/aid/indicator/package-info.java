/// The numbers of aid for the scorecard (考核指标). Subsidies paid (3.3.2b). Counts applications; uses
/// nothing else of this service.
package org.guanai.aid.indicator;
