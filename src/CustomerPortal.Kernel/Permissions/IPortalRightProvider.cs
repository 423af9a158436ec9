namespace CustomerPortal.Kernel;

/// <summary>A module's portal rights.</summary>
public interface IPortalRightProvider
{
    /// <summary>The definitions.</summary>
    IEnumerable<PortalRightDefinition> Define();
}
