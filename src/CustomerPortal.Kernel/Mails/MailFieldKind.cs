namespace CustomerPortal.Kernel;

/// <summary>What a merge field holds; it decides the example that the studio shows for it.</summary>
public enum MailFieldKind
{
    /// <summary>A finished text: a name, a number, a translated phrase.</summary>
    Text,

    /// <summary>An amount with its currency.</summary>
    Money,

    /// <summary>A day.</summary>
    Day,

    /// <summary>An address of a page.</summary>
    Link,

    /// <summary>A condition: filled or empty.</summary>
    Flag,

    /// <summary>Rows, each with fields of its own.</summary>
    List,

    /// <summary>A colour, "#rrggbb": the only kind that may stand in a style.</summary>
    Colour,

    /// <summary>Finished html, or finished plain text: what a frame is put around. It is written as <c>{{{name}}}</c>.</summary>
    Body,
}
