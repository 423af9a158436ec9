namespace CustomerPortal.Documents;

/// <summary>Kinds of document that are archived.</summary>
public static class DocumentKinds
{
    /// <summary>An issued invoice; the source id is the invoice's.</summary>
    public const string Invoice = "Invoice";
}
