namespace CustomerPortal.Platform.Localization;

/// <summary>How much of a day is written.</summary>
public enum DayStyle
{
    /// <summary>Figures: "05-03-2026".</summary>
    Short,

    /// <summary>The month as a short word: "5 mrt 2026".</summary>
    Medium,

    /// <summary>In a sentence: "5 maart 2026".</summary>
    Long,
}
