using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Customers;

/// <summary>Contacts: rights, invitation, welcome mail, login.</summary>
public sealed class ContactTests(CustomersHost host) : IClassFixture<CustomersHost>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    [Trait("Requirement", "IXO-14")]
    [Trait("Requirement", "IXO-10")]
    public async Task The_welcome_mail_speaks_the_customers_language_and_holds_one_secret_link()
    {
        var customer = await host.CreateAsync("Al Ofuq", input => input with
        {
            Language = "ar",
            ContactName = "Tariq Mansour",
            ContactEmail = "tariq@ofuq.example",
            SendWelcome = true,
        });

        await host.DeliverAsync();

        var mail = host.Mails.Queued.Single(m => m.CustomerId == customer.Id);
        mail.Template.ShouldBe("Customers.Welcome");
        mail.Language.ShouldBe("ar");
        mail.To.ShouldBe("tariq@ofuq.example");
        mail.HoldsSecret.ShouldBeTrue();
        mail.Model(mail.Language)["link"].ShouldBeOfType<string>().ShouldStartWith("https://acme.example/clients/welcome#token=");
        (await ContactsAsync(customer.Id)).ShouldHaveSingleItem().Invitation.ShouldBe(InvitationState.Invited);
    }

    [Fact]
    [Trait("Requirement", "IXO-14")]
    public async Task A_second_invitation_replaces_the_first_which_sends_no_mail_anymore()
    {
        var customer = await host.CreateAsync("Twice", input => input with { ContactName = "Ann", ContactEmail = "ann@twice.example", SendWelcome = true });
        var contact = (await ContactsAsync(customer.Id))[0];

        await TellAsync(s => s.InviteAsync(customer.Id, contact.Id, Ct));
        await host.DeliverAsync();

        host.Mails.Queued.Count(m => m.AboutId == contact.Id).ShouldBe(1);
    }

    [Fact]
    public async Task No_mail_goes_out_without_being_asked_for()
    {
        var customer = await host.CreateAsync("Quiet", input => input with { ContactName = "Ann", ContactEmail = "ann@quiet.example" });

        await host.DeliverAsync();

        host.Mails.Queued.ShouldNotContain(m => m.CustomerId == customer.Id);
    }

    [Fact]
    public async Task A_welcome_without_an_address_is_refused_before_anything_is_saved()
    {
        var refused = await Should.ThrowAsync<InputException>(
            () => host.CreateAsync("Nobody to welcome", input => input with { ContactName = "Ann", SendWelcome = true }));

        refused.Problems.ShouldHaveSingleItem().Field.ShouldBe("contactEmail");
        (await host.RowsAsync<Customer>()).ShouldNotContain(c => c.General.Name == "Nobody to welcome");
    }

    [Fact]
    [Trait("Requirement", "IXO-02")]
    public async Task Rights_are_switched_one_by_one_and_unknown_ones_refused()
    {
        var customer = await host.CreateAsync("Rights", input => input with { ContactName = "Ann", ContactEmail = "ann@rights.example" });
        var contact = (await ContactsAsync(customer.Id))[0];
        contact.Rights.ShouldContain(PortalRights.Invoices);

        var saved = await TellAsync(s => s.SetRightsAsync(customer.Id, contact.Id, new SetContactRightsDto { Rights = [PortalRights.Statements], Version = contact.Version }, Ct));

        (await WithRightAsync(customer.Id, PortalRights.Invoices)).ShouldBeEmpty();
        (await WithRightAsync(customer.Id, PortalRights.Statements)).ShouldHaveSingleItem().ContactId.ShouldBe(contact.Id);
        (await Should.ThrowAsync<InputException>(
            () => TellAsync(s => s.SetRightsAsync(customer.Id, contact.Id, new SetContactRightsDto { Rights = ["Everything"], Version = saved.Version }, Ct))))
            .Problems.ShouldHaveSingleItem().Code.ShouldBe(CustomersErrorCodes.PortalRightUnknown);
    }

    [Fact]
    public async Task One_login_stands_behind_a_contact_at_each_of_two_customers()
    {
        var login = Guid.CreateVersion7();
        var contacts = new List<ContactDto>();
        foreach (var name in new[] { "First of Ann", "Second of Ann" })
        {
            var customer = await host.CreateAsync(name, input => input with { ContactName = "Ann", ContactEmail = "ann@both.example", SendWelcome = true });
            contacts.Add((await ContactsAsync(customer.Id))[0]);
        }

        foreach (var contact in contacts)
        {
            await AcceptAsync(contact.Id, login);
            await AcceptAsync(contact.Id, login);
        }

        (await OfLoginAsync(login)).Select(c => c.ContactId).ShouldBe(contacts.Select(c => c.Id));
        await TellAsync(s => s.DeactivateAsync(contacts[0].CustomerId, contacts[0].Id, Ct));
        (await OfLoginAsync(login)).ShouldHaveSingleItem().ContactId.ShouldBe(contacts[1].Id);
    }

    [Fact]
    public async Task Whoever_signed_in_cannot_be_invited_again_or_deleted()
    {
        var customer = await host.CreateAsync("Signed in", input => input with { ContactName = "Ann", ContactEmail = "ann@in.example", SendWelcome = true });
        var contact = (await ContactsAsync(customer.Id))[0];
        await AcceptAsync(contact.Id, Guid.CreateVersion7());

        (await Should.ThrowAsync<BusinessException>(() => TellAsync(s => s.InviteAsync(customer.Id, contact.Id, Ct))))
            .Code.ShouldBe(CustomersErrorCodes.ContactAlreadyAccepted);
        (await Should.ThrowAsync<BusinessException>(() => TellAsync(async s =>
        {
            await s.DeleteAsync(customer.Id, contact.Id, Ct);
            return contact;
        }))).Code.ShouldBe(CustomersErrorCodes.ContactHasLogin);
    }

    [Fact]
    public async Task Another_address_ends_the_access_another_spelling_of_it_does_not()
    {
        var customer = await host.CreateAsync("Moves", input => input with { ContactName = "Ann", ContactEmail = "ann@moves.example", SendWelcome = true });
        var (contact, login) = ((await ContactsAsync(customer.Id))[0], Guid.CreateVersion7());
        await AcceptAsync(contact.Id, login);

        var spelled = await ChangeAsync("ANN@moves.example");
        spelled.Invitation.ShouldBe(InvitationState.Accepted);
        (await OfLoginAsync(login)).ShouldHaveSingleItem();

        var moved = await ChangeAsync("ann@elsewhere.example");
        moved.Invitation.ShouldBe(InvitationState.NotInvited);
        (await OfLoginAsync(login)).ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => TellAsync(async s =>
        {
            await s.DeleteAsync(customer.Id, contact.Id, Ct);
            return contact;
        }))).Code.ShouldBe(CustomersErrorCodes.ContactHasLogin, "whoever signed in stays on record");
        (await TellAsync(s => s.InviteAsync(customer.Id, contact.Id, Ct))).Invitation.ShouldBe(InvitationState.Invited);

        async Task<ContactDto> ChangeAsync(string email) => await TellAsync(async s => await s.UpdateAsync(
            customer.Id, contact.Id, new UpdateContactDto { Name = "Ann", Email = email, Version = (await ContactsAsync(customer.Id))[0].Version }, Ct));
    }

    [Fact]
    public async Task Two_contacts_of_a_customer_never_share_an_address()
    {
        var customer = await host.CreateAsync("Unique", input => input with { ContactName = "Ann", ContactEmail = "ann@unique.example" });

        (await Should.ThrowAsync<BusinessException>(() => TellAsync(
            s => s.CreateAsync(customer.Id, new CreateContactDto { Name = "Other", Email = "ANN@unique.example" }, Ct)))).Code.ShouldBe(CustomersErrorCodes.ContactEmailTaken);
    }

    [Fact]
    [Trait("Requirement", "IXO-10")]
    public async Task The_chain_of_languages_says_who_decided()
    {
        var group = await host.AskAsync<ICustomerGroupAppService, CustomerGroupDto>(
            s => s.CreateAsync(new SaveCustomerGroupDto { Name = LocalizedText.Of([new("en", "Gulf"), new("nl", "Golf")]), Language = "ar" }, Ct));
        var customer = await host.CreateAsync("Chain", input => input with { GroupIds = [group.Id] });

        var chain = await host.AskAsync<ICustomerLookupAppService, LanguageChain>(s => s.GetLanguageAsync(customer.Id, null, Ct));

        chain.Language.ShouldBe("ar");
        chain.Links.ShouldBe(
        [
            new LanguageLink(LanguageSource.Customer, "Chain", null),
            new LanguageLink(LanguageSource.Group, "Gulf", "ar") { Decides = true },
            new LanguageLink(LanguageSource.Tenant, null, "en"),
            new LanguageLink(LanguageSource.Product, null, "en"),
        ]);

        using var dutch = host.Services.GetRequiredService<ICurrentLanguage>().Change("nl");
        (await host.AskAsync<ICustomerLookupAppService, LanguageChain>(s => s.GetLanguageAsync(customer.Id, null, Ct))).Links[1].Name.ShouldBe("Golf");
    }

    [Fact]
    [Trait("Requirement", "IXO-06")]
    public async Task A_group_with_members_stays()
    {
        var group = await host.AskAsync<ICustomerGroupAppService, CustomerGroupDto>(
            s => s.CreateAsync(new SaveCustomerGroupDto { Name = LocalizedText.Of(LanguageTag.Parse("en"), "Used") }, Ct));
        await host.CreateAsync("Member", input => input with { GroupIds = [group.Id] });

        var found = await host.AskAsync<ICustomerGroupAppService, PagedResult<CustomerGroupDto>>(s => s.GetListAsync(new ListRequest { Filter = "use" }, Ct));
        var refused = await Should.ThrowAsync<BusinessException>(() => host.AskAsync<ICustomerGroupAppService, bool>(async s =>
        {
            await s.DeleteAsync(group.Id, Ct);
            return true;
        }));

        found.Items.Single(g => g.Id == group.Id).Customers.ShouldBe(1);
        refused.Code.ShouldBe(CustomersErrorCodes.GroupUsed);
    }

    private Task<IReadOnlyList<ContactDto>> ContactsAsync(Guid customerId) =>
        host.AskAsync<IContactAppService, IReadOnlyList<ContactDto>>(s => s.GetListAsync(customerId, Ct));

    private Task<ContactDto> TellAsync(Func<IContactAppService, Task<ContactDto>> tell) => host.AskAsync(tell);

    private Task<IReadOnlyList<CustomerContact>> WithRightAsync(Guid customerId, string right) =>
        host.AskAsync<ICustomerDirectory, IReadOnlyList<CustomerContact>>(s => s.ContactsWithRightAsync(customerId, right, Ct));

    private Task<IReadOnlyList<CustomerContact>> OfLoginAsync(Guid login) =>
        host.AskAsync<ICustomerDirectory, IReadOnlyList<CustomerContact>>(s => s.ContactsOfLoginAsync(login, Ct));

    private Task AcceptAsync(Guid contactId, Guid login) => host.InTenantAsync(CustomersHost.Acme, async services =>
    {
        await services.GetRequiredService<IContactPeople>().LinkAsync(contactId, login, Ct);
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(Ct);
        await host.DeliverAsync();
    });
}
