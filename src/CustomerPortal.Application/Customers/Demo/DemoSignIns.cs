using CustomerPortal.Kernel;
using CustomerPortal.Platform.Demo;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Customers;

/// <summary>Portal accounts of the demo: some contacts have accepted an invitation that was never mailed.</summary>
internal sealed class DemoSignIns(
    IContactRepository contacts,
    ICustomerDirectory directory,
    IOneTimeTokens tokens,
    IContactAccounts accounts,
    TimeProvider clock,
    IUnitOfWork unitOfWork) : IDemoPart
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public int Order => 70;

    /// <inheritdoc />
    public async Task SeedAsync(DemoTenant demo, CancellationToken ct)
    {
        var ids = await directory.ListIdsAsync(ct);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (n, row) in DemoRow.TableOf(demo.Name).Index())
        {
            foreach (var person in row.Contacts.Where(contact => contact.HasLogin))
            {
                await LetInAsync((await contacts.ListAsync(ids[n], ct)).Single(contact => contact.Email?.Value == person.Email), ct);
                if (told.Add(person.Email))
                {
                    var role = person.LackingRight is null ? DemoRole.Contact : DemoRole.ContactWithoutInvoices;
                    demo.Tell(role, $"{person.Name}{Comma(row.Language)} {row.Name}", row.Language, person.Email);
                }
            }
        }
    }

    private static char Comma(string language) => language == "ar" ? '،' : ',';

    private async Task LetInAsync(Contact contact, CancellationToken ct)
    {
        if (contact.LoginId is not null)
        {
            return;
        }

        contact.Invite(clock.GetUtcNow());
        contact.ClearEvents();
        var token = await tokens.IssueAsync(TokenPurposes.ContactInvitation, contact.Id, Lifetime, ct);
        await unitOfWork.SaveAsync(ct);
        await accounts.AcceptInvitationAsync(token, DemoTenant.Password, ct);
    }
}
