namespace CustomerPortal.Kernel;

/// <summary>Who acts.</summary>
public enum UserKind
{
    /// <summary>Nobody signed in.</summary>
    Anonymous,

    /// <summary>An employee of the tenant or of the host.</summary>
    Staff,

    /// <summary>A person at a customer, in the client area.</summary>
    Contact,

    /// <summary>The product itself: workers, migrations, demo data.</summary>
    System,
}
