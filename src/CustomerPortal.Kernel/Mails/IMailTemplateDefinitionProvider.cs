namespace CustomerPortal.Kernel;

/// <summary>A module's mails.</summary>
public interface IMailTemplateDefinitionProvider
{
    /// <summary>The definitions.</summary>
    IEnumerable<MailTemplateDefinition> Define();
}
