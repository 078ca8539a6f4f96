package org.guanai.safety.boarding.sickcare;

/// What a child complains of; alike ones on one day may be an outbreak.
public enum Complaint {
    FEVER,
    VOMITING,
    DIARRHOEA,
    RASH,
    COUGH,
    INJURY,
    OTHER
}
