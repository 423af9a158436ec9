namespace CustomerPortal.Kernel;

/// <summary>What the value of a setting is; it decides its validation and its field on the page.</summary>
public enum SettingKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>"true" or "false".</summary>
    Toggle,

    /// <summary>Whole number.</summary>
    Number,

    /// <summary>One of <see cref="SettingDefinition.Choices"/>.</summary>
    Choice,

    /// <summary>BCP 47 tag of an installed language.</summary>
    Language,

    /// <summary>IANA time zone id.</summary>
    TimeZone,

    /// <summary>ISO 4217 code.</summary>
    Currency,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Text of several lines.</summary>
    MultiLine,

    /// <summary>A <see cref="Kernel.LocalizedText"/> as JSON; empty for none.</summary>
    LocalizedText,

    /// <summary>A <see cref="Kernel.LocalizedText"/> of web addresses (https) as JSON; empty for none.</summary>
    LocalizedLink,

    /// <summary>Some of <see cref="SettingDefinition.Choices"/>, separated by commas, in their order.</summary>
    Choices,

    /// <summary>"#rrggbb"; empty for none.</summary>
    Colour,

    /// <summary>Time of the day, "HH:mm"; empty for none.</summary>
    Time,

    /// <summary>Secret: stored encrypted, never sent back.</summary>
    Secret,
}
