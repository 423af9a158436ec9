namespace CustomerPortal.Kernel;

/// <summary>Who can say which language something is in, nearest first.</summary>
public enum LanguageSource
{
    /// <summary>The words of a mail: there are none in the language that the others say.</summary>
    Words,

    /// <summary>Whoever asks: a copy, or a test, in the language of the page.</summary>
    Asked,

    /// <summary>The setting that keeps documents from the admin area in the tenant's language.</summary>
    Setting,

    /// <summary>The document, whose language was frozen when it was issued.</summary>
    Document,

    /// <summary>The account of a member of staff.</summary>
    Account,

    Contact,
    Customer,
    Group,

    /// <summary>The tenant's default language.</summary>
    Tenant,

    /// <summary>English, which is always there.</summary>
    Product,
}
