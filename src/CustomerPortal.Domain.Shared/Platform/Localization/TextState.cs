namespace CustomerPortal.Platform.Localization;

/// <summary>Which texts of a language a list shows.</summary>
public enum TextState
{
    /// <summary>Those that the language itself does not have.</summary>
    Missing,

    /// <summary>Those that the organisation wrote.</summary>
    Changed,
}
