namespace CustomerPortal.Kernel;

/// <summary>Every mail of the product; built once from the providers.</summary>
public sealed class MailTemplateRegistry
{
    private readonly Dictionary<string, MailTemplateDefinition> byName;

    /// <summary>Asks every provider.</summary>
    /// <exception cref="ArgumentException">Two mails have one name.</exception>
    public MailTemplateRegistry(IEnumerable<IMailTemplateDefinitionProvider> providers)
    {
        All = [.. providers.SelectMany(p => p.Define())];
        byName = All.ToDictionary(d => d.Name, StringComparer.Ordinal);
    }

    /// <summary>Every mail, in the order of the modules.</summary>
    public IReadOnlyList<MailTemplateDefinition> All { get; }

    /// <summary>The mail of this name, or null.</summary>
    public MailTemplateDefinition? Find(string name) => byName.GetValueOrDefault(name);
}
