package org.sharewell.request;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

/** Where the agencies that a request asks are kept, by the reference of their answer. */
interface AskedAgencies extends CrudRepository<AskedAgency, String> {

    List<AskedAgency> findByRequestOrderById(String request);
}
