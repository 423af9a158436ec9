namespace CustomerPortal.Platform.Demo;

/// <summary>What somebody of the demo may do; the text key is "Ui.Demo.Role." + name.</summary>
public enum DemoRole
{
    /// <summary>Keeps the installation and its organisations.</summary>
    HostAdministrator,

    /// <summary>Administrator of an organisation.</summary>
    Administrator,

    /// <summary>Sales.</summary>
    Sales,

    /// <summary>Sees everything, changes nothing.</summary>
    ReadOnly,

    /// <summary>A person at a customer, with every portal right.</summary>
    Contact,

    /// <summary>A person at a customer that does not see invoices.</summary>
    ContactWithoutInvoices,
}
