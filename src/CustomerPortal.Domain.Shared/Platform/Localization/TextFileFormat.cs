namespace CustomerPortal.Platform.Localization;

/// <summary>How texts travel in a file.</summary>
public enum TextFileFormat
{
    /// <summary>One flat object, key to text, as the product ships them.</summary>
    Json,

    /// <summary>Key, module, text of reference, text.</summary>
    Csv,
}
