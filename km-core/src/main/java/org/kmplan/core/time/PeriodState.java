package org.kmplan.core.time;

/** Where a day lies beside a planned period (สถานะของระยะเวลา): {@link PlanPeriod#stateOn} tells. */
public enum PeriodState {
    /** The day comes before the first day (ยังไม่ถึงกำหนดเริ่ม). */
    NOT_BEGUN,
    /** The day is the first, the last or one between them (อยู่ในระยะเวลา). */
    RUNNING,
    /** The day comes after the last day (พ้นระยะเวลา). */
    ENDED
}
