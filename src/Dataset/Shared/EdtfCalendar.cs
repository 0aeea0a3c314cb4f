namespace Dataset;

/// <summary>
/// The proleptic Gregorian calendar with a year 0, for any year of up to 15 digits. A day is one number that sorts as
/// the calendar does; it is no count of days.
/// </summary>
internal static class EdtfCalendar
{
    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static long Day(long year, int month, int day) => (year * 512) + (month * 32) + day;

    // The shift rounds down, so that negative years come out right.
    public static long YearOf(long day) => day >> 9;

    public static int MonthOf(long day) => (int)(day & 511) >> 5;

    public static int DayOf(long day) => (int)(day & 31);

    public static int DaysIn(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static string NameOf(int month) => MonthNames[month - 1];
}
