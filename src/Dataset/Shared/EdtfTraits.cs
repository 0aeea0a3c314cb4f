namespace Dataset;

/// <summary>What a date is besides its bounds.</summary>
[Flags]
internal enum EdtfTraits : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Interval = 4,
    OpenStart = 8,
    OpenEnd = 16,
    Unspecified = 32,
}
