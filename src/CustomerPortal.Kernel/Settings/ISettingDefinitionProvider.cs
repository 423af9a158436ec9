namespace CustomerPortal.Kernel;

/// <summary>A module's settings.</summary>
public interface ISettingDefinitionProvider
{
    /// <summary>The definitions.</summary>
    IEnumerable<SettingDefinition> Define();
}
