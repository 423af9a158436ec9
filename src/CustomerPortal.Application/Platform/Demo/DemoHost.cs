using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Demo;

/// <summary>The seeder works at the host, as the system.</summary>
internal sealed class DemoHost(ICurrentTenant tenant, ICurrentUser user)
{
    public IDisposable Enter() => new Visit(tenant.Change(TenantIds.Host), user.Change(Actor.System));

    private sealed class Visit(IDisposable atHost, IDisposable asSystem) : IDisposable
    {
        public void Dispose()
        {
            asSystem.Dispose();
            atHost.Dispose();
        }
    }
}
