using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Localization;

/// <summary>A contact, with a login where it has accepted its invitation, and an administrator, none of whom speaks the language of the organisation.</summary>
internal sealed record AccountPeople(Guid CustomerId, Guid ContactId, Guid? LoginId, string Contact, Guid StaffId, string Staff)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task<AccountPeople> MakeAsync(LanguageHost host, Guid tenant, bool accepts, string contactLanguage, string customerLanguage, string staffLanguage)
    {
        var name = $"{Guid.CreateVersion7():N}";
        var customer = await host.AskAsync<ICustomerCreationAppService, CustomerDto>(
            s => s.CreateAsync(new CreateCustomerDto { Company = name, Language = customerLanguage }, Ct), tenant);
        var contact = await host.AskAsync<IContactAppService, ContactDto>(
            s => s.CreateAsync(customer.Id, new CreateContactDto { Name = "Jo", Email = $"{name}@example.com", Language = contactLanguage }, Ct), tenant);
        if (accepts)
        {
            await host.InTenantAsync(tenant, s => AcceptAsync(s, contact.Id));
        }

        return await host.InTenantAsync(tenant, async s =>
        {
            foreach (var setup in s.GetServices<ITenantSetup>().Where(each => each.GetType().Namespace == typeof(StaffUser).Namespace))
            {
                await setup.PrepareAsync(Ct);
            }

            await s.GetRequiredService<IFirstAdministrator>().EnsureAsync("boss@example.com", "1q2w3E*", Ct);
            var db = s.GetRequiredService<PortalDbContext>();
            await db.Set<StaffUser>().ExecuteUpdateAsync(set => set.SetProperty(u => u.Language, staffLanguage));
            var staff = await db.Set<StaffUser>().AsNoTracking().SingleAsync();
            var login = await db.Set<ContactLogin>().AsNoTracking().SingleOrDefaultAsync(l => l.Email == contact.Email);
            return new AccountPeople(customer.Id, contact.Id, login?.Id, contact.Email!, staff.Id, staff.Email!);
        });
    }

    private static async Task AcceptAsync(IServiceProvider services, Guid contactId)
    {
        var token = await services.GetRequiredService<IOneTimeTokens>().IssueAsync(TokenPurposes.ContactInvitation, contactId, TimeSpan.FromMinutes(15), Ct);
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(Ct);
        await services.GetRequiredService<IContactAccounts>().AcceptInvitationAsync(token, "correct horse battery", Ct);
    }
}
