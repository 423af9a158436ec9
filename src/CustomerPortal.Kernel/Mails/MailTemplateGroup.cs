namespace CustomerPortal.Kernel;

/// <summary>Who receives the mails of a template.</summary>
public enum MailTemplateGroup
{
    /// <summary>Contacts of customers.</summary>
    Clients,

    /// <summary>Staff of the tenant.</summary>
    Staff,

    /// <summary>Whoever tries out the mail settings.</summary>
    Tests,

    /// <summary>Everybody: what stands around all other mails.</summary>
    Layout,
}
