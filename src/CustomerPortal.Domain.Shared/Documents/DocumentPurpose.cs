namespace CustomerPortal.Documents;

/// <summary>What an archived file is of its document.</summary>
public enum DocumentPurpose
{
    /// <summary>The one in the language frozen at issue; mailed and kept for the tax office.</summary>
    Original,

    /// <summary>The same facts in another language, marked as a copy.</summary>
    Copy,
}
