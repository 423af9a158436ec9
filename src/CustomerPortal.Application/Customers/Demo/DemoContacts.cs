using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <summary>Contacts of the demo; nobody is mailed.</summary>
internal sealed class DemoContacts(IContactRepository contacts, PortalRightRegistry rights, IPastSaves past)
{
    /// <summary>Adds the contacts of a row to the running unit of work.</summary>
    public void Add(Customer customer, DemoRow row, DateTimeOffset savedAt)
    {
        foreach (var person in row.Contacts)
        {
            var granted = rights.All.Where(right => right.GrantedByDefault && right.Name != person.LackingRight).Select(right => right.Name);
            var contact = new Contact(customer.Id, new ContactCard(person.Name, EmailAddress.Parse(person.Email), null, null), granted);
            past.Set(contact, savedAt);
            contacts.Add(contact);
        }
    }
}
