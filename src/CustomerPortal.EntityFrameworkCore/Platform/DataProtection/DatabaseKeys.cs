using System.Xml.Linq;
using CustomerPortal.Kernel;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.DataProtection;

/// <summary>Keeps the keys in the database of the installation. The interface is synchronous; it is called a few times a day.</summary>
internal sealed class DatabaseKeys(IServiceScopeFactory scopes, ICurrentTenant tenant) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements() =>
        InHost(db => db.Set<DataProtectionKey>().AsNoTracking().Select(k => k.Xml).ToList().ConvertAll(XElement.Parse));

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName) => InHost(db =>
    {
        db.Add(new DataProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        return db.SaveChanges();
    });

    private T InHost<T>(Func<PortalDbContext, T> work)
    {
        using var host = tenant.Change(TenantIds.Host);
        using var scope = scopes.CreateScope();
        return work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }
}
