using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>The rights of a contact whose module the host has not switched off.</summary>
internal sealed class ServedRights(PortalRightRegistry rights, ModuleSwitches modules)
{
    public async ValueTask<IReadOnlyList<string>> OfAsync(IReadOnlyList<string> granted, CancellationToken ct)
    {
        var served = new List<string>(granted.Count);
        foreach (var right in granted)
        {
            if (rights.All.FirstOrDefault(r => r.Name == right) is not { } definition || await modules.IsOnAsync(definition.Module, ct))
            {
                served.Add(right);
            }
        }

        return served;
    }
}
